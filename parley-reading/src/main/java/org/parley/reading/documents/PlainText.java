package org.parley.reading.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.model.text.Description;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Text: the decoded file is the document's text, without its byte order mark and with its newlines
/// kept. Of Markdown the front matter is kept so, the rest loses its marks.
final class PlainText {
    private static final String FRONT = "---";
    private static final int LONGEST_FRONT = 20_000;

    private PlainText() {}

    static Extraction read(String id, byte[] bytes) throws UnreadableException {
        String text = decode(bytes);
        int bodyStart = frontMatterEnd(text);
        Description told =
                bodyStart == 0 ? Description.NONE : frontMatter(id, text.substring(0, bodyStart));
        return new Extraction(text, bodyStart, told);
    }

    static Extraction readMarkdown(String id, byte[] bytes) throws UnreadableException {
        Extraction plain = read(id, bytes);
        String head = plain.text().substring(0, plain.bodyStart());
        String front = head.isEmpty() ? "" : head + "\n";
        String body = MarkdownText.words(plain.text().substring(plain.bodyStart()));
        return new Extraction(front + body, front.length(), plain.told());
    }

    /// Decodes by byte order mark, then as UTF-8, then as whichever old encoding gives the most
    /// plausible letters.
    static String decode(byte[] bytes) throws UnreadableException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return checked(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return checked(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return checked(decoded.toString());
        } catch (CharacterCodingException notUtf8) {
            return checked(mostPlausible(bytes));
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String mostPlausible(byte[] bytes) {
        String best = "";
        double top = Double.NEGATIVE_INFINITY;
        for (String name :
                new String[] {
                    "windows-1252", "windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "IBM866"
                }) {
            if (!Charset.isSupported(name)) {
                continue;
            }
            String decoded = new String(bytes, Charset.forName(name));
            double score = plausibility(decoded);
            if (score > top) {
                top = score;
                best = decoded;
            }
        }
        return best;
    }

    /// Small letters of one script are plausible; what joins two scripts in one word, several
    /// accented letters on end, capitals within words and odd signs are not.
    private static double plausibility(String text) {
        int sample = Math.min(text.length(), 20_000);
        double score = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            boolean cyrillic = isCyrillic(c);
            boolean small = Character.isLowerCase(c);
            if (c < 0x80 && Character.isLetter(c) && isCyrillic(before)
                    || cyrillic && before < 0x80 && Character.isLetter(before)) {
                score -= 5;
            } else if (c >= 'a' && c <= 'z' || c == ' ' || cyrillic && small) {
                score += 1;
            } else if (Character.isISOControl(c) && !Character.isWhitespace(c)
                    || c == '\uFFFD'
                    || Character.getType(c) == Character.UNASSIGNED) {
                score -= 5;
            } else if (c > 0x7F && !cyrillic && Character.isLetter(c)) {
                score += before > 0x7F && Character.isLetter(before) ? -1.5 : small ? 0.9 : 0;
            } else if (c > 0x7F && !cyrillic) {
                score -= "“”‘’«»–—…№€\u00a0".indexOf(c) >= 0 ? 0 : 0.6;
            } else if (cyrillic && Character.isLowerCase(before)) {
                score -= 1;
            }
        }
        return sample == 0 ? 0 : score / sample;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x460;
    }

    private static String checked(String text) throws UnreadableException {
        int sample = Math.min(text.length(), 50_000);
        int odd = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
            if (control
                    || c == '\uFFFD'
                    || Character.getType(c) == Character.UNASSIGNED
                    || Character.getType(c) == Character.PRIVATE_USE) {
                odd++;
            }
        }
        if (odd * 50 > sample) {
            throw new UnreadableException(
                    "%d of the first %d characters are no text; allowed are text, Markdown, HTML, PDF and DOCX. Maybe it is a picture or a program under another name."
                            .formatted(odd, sample));
        }
        return text;
    }

    private static int frontMatterEnd(String text) {
        if (!text.startsWith(FRONT + "\n") && !text.startsWith(FRONT + "\r\n")) {
            return 0;
        }
        int close = text.indexOf("\n" + FRONT, FRONT.length());
        if (close < 0 || close > LONGEST_FRONT) {
            return 0;
        }
        int line = text.indexOf('\n', close + 1);
        return line < 0 ? text.length() : line + 1;
    }

    private static Description frontMatter(String id, String block) throws UnreadableException {
        String yaml = block.substring(block.indexOf('\n') + 1, block.lastIndexOf(FRONT));
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(id)
                        .setMaxAliasesForCollections(0)
                        .setAllowDuplicateKeys(false)
                        .build();
        try {
            Object loaded = new Load(settings).loadFromString(yaml);
            if (loaded == null) {
                return Description.NONE;
            }
            if (!(loaded instanceof Map<?, ?> map)) {
                throw new UnreadableException("front matter is not a list of 'key: value' lines.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    values.put(String.valueOf(key), String.valueOf(value));
                }
            });
            return Description.of("front matter", values);
        } catch (YamlEngineException malformed) {
            int line =
                    malformed instanceof MarkedYamlEngineException marked
                            ? marked.getProblemMark().map(Mark::getLine).orElse(0) + 2
                            : 2;
            throw new UnreadableException(
                    "front matter is no list of 'key: value' lines: line %d of the file cannot be understood. Maybe a value with a colon needs quotation marks, or a key stands twice."
                            .formatted(line));
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableException(String.valueOf(wrong.getMessage()));
        }
    }
}
