package org.parley.reading.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Description;

/// HTML: the article's words, one block a paragraph; scripts, styles and the page's furniture go.
final class WebPage {
    private static final String FURNITURE =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,nav,aside,footer,"
                    + "[role=navigation],[role=complementary],[role=banner],[aria-hidden=true],[hidden],"
                    + ".share,.social,.related,.newsletter,.cookie,.advert,.ad,.breadcrumbs,.comments";
    private static final List<String> BLOCKS =
            List.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "blockquote",
                    "section",
                    "article",
                    "tr",
                    "table",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "pre",
                    "figure",
                    "figcaption",
                    "header",
                    "main");

    private WebPage() {}

    static Extraction read(String html) {
        Document page = Jsoup.parse(html);
        Description told =
                new Description(
                        title(page),
                        meta(page, "og:site_name"),
                        author(page),
                        date(page),
                        language(page),
                        canonical(page),
                        null,
                        null,
                        null,
                        null);
        page.select(FURNITURE).remove();
        Element article = article(page);
        StringBuilder text = new StringBuilder();
        article.traverse(new Blocks(text));
        return new Extraction(text.toString().strip() + "\n", 0, told);
    }

    /// The element with most of the paragraphs' words.
    private static Element article(Document page) {
        for (String selector :
                List.of(
                        "article",
                        "main",
                        "[role=main]",
                        "#content",
                        ".article",
                        ".post",
                        ".entry-content")) {
            Element best = null;
            for (Element candidate : page.select(selector)) {
                if (best == null || candidate.text().length() > best.text().length()) {
                    best = candidate;
                }
            }
            if (best != null && best.text().length() * 5 > page.body().text().length() * 2) {
                return best;
            }
        }
        return page.body();
    }

    private static @Nullable String title(Document page) {
        String told = meta(page, "og:title");
        if (told != null) {
            return told;
        }
        Element heading = page.selectFirst("h1");
        String words = heading != null && !heading.text().isBlank() ? heading.text() : page.title();
        return words.isBlank() ? null : words.strip();
    }

    private static @Nullable String author(Document page) {
        String told = meta(page, "author");
        return told != null ? told : meta(page, "article:author");
    }

    private static @Nullable LocalDate date(Document page) {
        for (String name :
                List.of("article:published_time", "date", "dc.date", "pubdate", "DC.date.issued")) {
            LocalDate date = parse(meta(page, name));
            if (date != null) {
                return date;
            }
        }
        Element time = page.selectFirst("time[datetime]");
        return time == null ? null : parse(time.attr("datetime"));
    }

    private static @Nullable LocalDate parse(@Nullable String value) {
        if (value == null || value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        String lang = root == null ? "" : root.attr("lang").toLowerCase(Locale.ROOT);
        return lang.length() >= 2 && lang.substring(0, 2).matches("[a-z]{2}")
                ? lang.substring(0, 2)
                : null;
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String href = link == null ? "" : link.attr("href");
        return href.startsWith("http://") || href.startsWith("https://") ? href : null;
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element element : page.select("meta[content]")) {
            boolean named =
                    element.attr("name").equalsIgnoreCase(name)
                            || element.attr("property").equalsIgnoreCase(name);
            if (named && !element.attr("content").isBlank()) {
                return element.attr("content").strip();
            }
        }
        return null;
    }

    /// Writes text nodes, a blank line between blocks and a newline at a line break.
    private record Blocks(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.text());
            } else if (BLOCKS.contains(node.nodeName())) {
                blank();
                if (node.nodeName().equals("li")) {
                    text.append("• ");
                }
            } else if (node.nodeName().equals("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
                blank();
            }
        }

        private void append(String words) {
            boolean spaced =
                    text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            String plain = words.replace('\u00a0', ' ');
            text.append(spaced ? plain.stripLeading() : plain);
        }

        private void blank() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            int length = text.length();
            boolean parted =
                    length > 1
                            && text.charAt(length - 1) == '\n'
                            && text.charAt(length - 2) == '\n';
            boolean marked = length > 1 && text.charAt(length - 2) == '•';
            if (length > 0 && !parted && !marked) {
                text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
            }
        }
    }
}
