package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.acts.EnglishActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.attribution.Range;
import org.parley.reading.dates.SaidDates;
import org.parley.reading.genres.DraftOwner;
import org.parley.reading.genres.Turns;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.issues.IssuePhrases;
import org.parley.reading.pages.PageFacts;
import org.parley.reading.speakers.EnglishSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.verdicts.EnglishVerdicts;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.words.Tag;
import org.parley.reading.words.Token;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads English documents by rules. Not safe for use by several threads at once.
public final class EnglishReader implements LanguageReader {
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\b(?:only if|if|unless|provided that|on condition that|as long as|in return for|in exchange for)\\b[^,.;]{3,160}",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> OWN =
            Set.of(
                    "we", "i", "it", "they", "he", "she", "our", "my", "their", "its", "his", "her",
                    "there");
    private static final Set<String> POINTING =
            Set.of(
                    "that",
                    "this",
                    "it",
                    "so",
                    "them",
                    "these",
                    "those",
                    "him",
                    "her",
                    "as much",
                    "not",
                    "otherwise",
                    "yes",
                    "no");
    private static final Set<String> FILLERS =
            Set.of(
                    "thank", "thanks", "good", "hello", "hi", "okay", "ok", "sure", "well", "right",
                    "sorry", "yes", "no", "yeah");

    /// How far apart in the list an attribution may stand from one within its content.
    private static final int NEIGHBOURS = 30;

    private static final Pattern OPPOSED =
            Pattern.compile(
                    "\\b(opposed by)\\s+(.+?)(?=,? (?:and |but )?(?:supported|joined|backed) by|$)",
                    Pattern.DOTALL);
    private static final Comparator<Draft> BY_PLACE =
            Comparator.comparingInt(draft -> draft.attribution().start());
    private static final Pattern ARTICLE =
            Pattern.compile("\\W*(?:Article|Art\\.|Section|Paragraph)?\\s*\\d+[.):]*\\**[.:]?\\s*");

    private final World world;
    private final Names names;
    private final EnglishTagger tagger;
    private final EnglishAttributions attributions;

    /// A reader that knows this world.
    public EnglishReader(World world) {
        this.world = world;
        this.names = world.names(false, EnglishSpeakers.key());
        this.tagger = EnglishTagger.load();
        this.attributions = new EnglishAttributions(CueLexicon.load());
    }

    /// One document under way: what the steps share.
    private record Page(
            Document document,
            String text,
            List<Sentence> sentences,
            Quotations quotations,
            List<Turn> turns,
            EnglishSpeakers speakers) {
        @Nullable Turn turnAt(int offset) {
            for (Turn turn : turns) {
                if (turn.labelStart() <= offset && offset < turn.end()) {
                    return turn;
                }
            }
            return null;
        }

        boolean heading(int index) {
            Sentence s = sentences.get(index);
            char last = text.charAt(s.end() - 1);
            boolean alone =
                    (index == 0 || sentences.get(index - 1).paragraph() != s.paragraph())
                            && (index + 1 == sentences.size()
                                    || sentences.get(index + 1).paragraph() != s.paragraph());
            return alone
                    && ".!?…\"”»:;)".indexOf(last) < 0
                    && (text.charAt(s.start()) == '#' || s.size() < 18)
                    && turns.isEmpty();
        }

        /// Whether the sentence only sends its reader elsewhere.
        boolean pointing(Sentence s) {
            return !PageFacts.pointers(document, List.of(s)).isEmpty();
        }

        boolean question(Sentence s) {
            return text.charAt(s.end() - 1) == '?'
                    || s.end() > 1
                            && text.startsWith("?", s.end() - 2)
                            && "\"”»)".indexOf(text.charAt(s.end() - 1)) >= 0;
        }
    }

    @Override
    public Found read(Document document) {
        String text = document.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, document.bodyStart())) {
            sentences.add(tagger.tag(sentence));
        }
        List<Turn> turns =
                switch (document.genre()) {
                    case TRANSCRIPT -> Turns.transcript(text, document.bodyStart());
                    case TWEETS -> Turns.posts(text, document.bodyStart());
                    default -> List.of();
                };
        Page page =
                new Page(
                        document,
                        text,
                        sentences,
                        Quotations.in(text, sentences),
                        turns,
                        new EnglishSpeakers(world, names, document, sentences));
        List<Draft> drafts = new ArrayList<>();
        attributed(page, drafts);
        drafts.sort(BY_PLACE);
        turns(page, drafts);
        articles(page, drafts);
        authors(page, drafts);
        drafts.sort(BY_PLACE);
        return new Found(drafts, verdicts(page, drafts));
    }

    // ---- with a cue ----

    private void attributed(Page page, List<Draft> drafts) {
        List<Attribution> found =
                attributions.in(page.text(), page.sentences(), page.quotations()).stream()
                        .map(one -> withoutMarkup(page.text(), one))
                        .toList();
        List<Speaker> speakers = new ArrayList<>();
        List<Attribution> kept = new ArrayList<>();
        for (Attribution one : found) {
            Sentence s = page.sentences().get(one.sentence());
            Turn turn = page.turnAt(one.start());
            boolean asked = turn != null && turn.asking();
            boolean inQuestion =
                    page.question(s)
                            && page.quotations()
                                            .at(
                                                    one.cue().isEmpty()
                                                            ? one.start()
                                                            : one.cue().getFirst().start())
                                    == null
                            && !endsInQuote(page, s);
            if (asked
                    || inQuestion
                    || page.pointing(s)
                    || page.heading(one.sentence())
                    || pointsBack(page, one)) {
                continue;
            }
            Speaker speaker = speakerOf(page, one, s, turn);
            kept.add(one);
            speakers.add(speaker);
        }
        for (int i = 0; i < kept.size(); i++) {
            // "we" within somebody's words is that somebody
            int within = outer(kept, i);
            if (within >= 0 && firstPerson(page, kept.get(i))) {
                speakers.set(i, speakers.get(within));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            Attribution one = kept.get(i);
            int outer = outer(kept, i);
            String reportedBy = null;
            if (outer >= 0) {
                boolean same = sameHolder(speakers.get(outer), speakers.get(i));
                if (same || outer(kept, outer) >= 0 && outer(kept, outer(kept, outer)) >= 0) {
                    continue;
                }
                reportedBy = speakers.get(outer).name();
            }
            drafts.add(draft(page, one, speakers.get(i), reportedBy, innerAct(kept, speakers, i)));
            opposed(page, one, drafts);
        }
    }

    /// "The EU, opposed by Russia and China, proposed a vote": they refuse what is proposed.
    private void opposed(Page page, Attribution one, List<Draft> drafts) {
        if (one.source().isEmpty()) {
            return;
        }
        Range source = one.source().getFirst();
        Matcher matcher = OPPOSED.matcher(page.text()).region(source.start(), source.end());
        if (!matcher.find()) {
            return;
        }
        int end = matcher.end(2);
        while (end > matcher.start(2) && !Character.isLetterOrDigit(page.text().charAt(end - 1))) {
            end--;
        }
        Range who = new Range(matcher.start(2), end);
        Sentence s = page.sentences().get(one.sentence());
        Attribution refusal =
                new Attribution(
                        List.of(who),
                        List.of(new Range(matcher.start(1), matcher.end(1))),
                        one.content(),
                        Attribution.Form.SPEECH,
                        Act.REFUSE,
                        false,
                        "opposed by",
                        one.sentence());
        drafts.add(draft(page, refusal, page.speakers().among(s, who), null, null));
    }

    /// Without the asterisks or underscores of Markdown, and a full stop before them, at the end.
    private static Attribution withoutMarkup(String text, Attribution one) {
        Range last = one.content().getLast();
        int end = last.end();
        while (end > last.start() + 1 && "*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == last.end()) {
            return one;
        }
        if (end > last.start() + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        List<Range> content = new ArrayList<>(one.content());
        content.set(content.size() - 1, new Range(last.start(), end));
        return new Attribution(
                one.source(),
                one.cue(),
                content,
                one.form(),
                one.act(),
                one.negated(),
                one.cueWords(),
                one.sentence());
    }

    private static boolean firstPerson(Page page, Attribution one) {
        return !one.source().isEmpty()
                && Set.of("i", "we", "our", "my")
                        .contains(one.source().getFirst().of(page.text()).toLowerCase(Locale.ROOT));
    }

    private static boolean endsInQuote(Page page, Sentence s) {
        return page.quotations().at(s.end() - 1) != null;
    }

    private Speaker speakerOf(Page page, Attribution one, Sentence s, @Nullable Turn turn) {
        if (one.source().isEmpty()) {
            return new Speaker(Statement.UNNAMED, List.of(), false);
        }
        String source = one.source().getFirst().of(page.text()).toLowerCase(Locale.ROOT);
        if (turn != null && Set.of("i", "we", "our", "my").contains(source)) {
            return labelled(page, turn);
        }
        return page.speakers().of(s, one.source().getFirst());
    }

    private Speaker labelled(Page page, Turn turn) {
        Sentence label =
                tagger.tag(
                        new Sentence(
                                turn.labelStart(),
                                turn.labelEnd(),
                                0,
                                Tokens.of(page.text(), turn.labelStart(), turn.labelEnd())));
        return page.speakers().ofLabel(label);
    }

    /// Whether the content only points back: "stressed this".
    private static boolean pointsBack(Page page, Attribution one) {
        if (one.content().size() > 1) {
            return false;
        }
        if (one.act() == Act.REFUSE || one.act() == Act.ACCEPT) {
            return false; // "opposed this" takes a side all the same
        }
        String content = one.content().getFirst().of(page.text()).strip().toLowerCase(Locale.ROOT);
        long letters = content.codePoints().filter(Character::isLetterOrDigit).count();
        return letters < 3 || POINTING.contains(content);
    }

    /// Index of the smallest attribution whose content encloses this one; -1 when none does.
    private static int outer(List<Attribution> all, int index) {
        Attribution one = all.get(index);
        int best = -1;
        int size = Integer.MAX_VALUE;
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            if (i == index) {
                continue;
            }
            for (Range content : all.get(i).content()) {
                boolean holds =
                        content.encloses(one.content().getFirst())
                                && (one.cue().isEmpty() || content.encloses(one.cue().getFirst()));
                int length = content.end() - content.start();
                if (holds && length < size) {
                    best = i;
                    size = length;
                }
            }
        }
        return best;
    }

    private static boolean sameHolder(Speaker outer, Speaker inner) {
        return outer.name().equals(inner.name())
                || !outer.parties().isEmpty() && outer.parties().equals(inner.parties())
                || inner.name().equals(Statement.UNNAMED)
                || Set.of("i", "we", "one", "you", "people")
                        .contains(inner.name().toLowerCase(Locale.ROOT));
    }

    /// The act of an attribution within this one whose holder is the same: "said it would veto".
    private @Nullable Act innerAct(List<Attribution> all, List<Speaker> speakers, int index) {
        if (all.get(index).act() != Act.CLAIM) {
            return null;
        }
        int last = Math.min(all.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            if (i != index
                    && all.get(i).act() != Act.CLAIM
                    && outer(all, i) == index
                    && sameHolder(speakers.get(index), speakers.get(i))
                    && !speakers.get(i).name().equals(Statement.UNNAMED)
                    && all.get(i).act() != Act.CLAIM) {
                Range content = all.get(index).content().getFirst();
                boolean opening = all.get(i).start() - content.start() < 40;
                if (opening) {
                    return all.get(i).negated()
                                    && (all.get(i).act() == Act.ACCEPT
                                            || all.get(i).act() == Act.OFFER
                                            || all.get(i).act() == Act.PROMISE)
                            ? Act.REFUSE
                            : all.get(i).act();
                }
            }
        }
        return null;
    }

    private Draft draft(
            Page page,
            Attribution one,
            Speaker speaker,
            @Nullable String reportedBy,
            @Nullable Act inner) {
        Sentence s = page.sentences().get(one.sentence());
        Range content = one.content().getFirst();
        boolean own = ownSubject(page, content, speaker);
        Act act = EnglishActs.of(one, page.text(), own, otherSubject(page, content, speaker));
        if (inner != null
                && (act == Act.CLAIM
                        || act == Act.FORECAST
                        || act == Act.PROMISE
                        || act == Act.DEMAND)) {
            act = inner;
        }
        Basis basis =
                one.form() == Attribution.Form.STANCE || reportedBy != null
                        ? Basis.REPORTED
                        : Basis.STATED;
        Sentence in = sentenceAt(page, content.start(), s);
        return new Draft(
                one,
                speaker,
                act,
                basis,
                direct(page, one),
                IssuePhrases.of(in, content),
                addressees(page, in, content, speaker, act),
                subjects(page, in, content, speaker),
                conditions(page, one),
                said(page, s, one),
                reportedBy,
                score(one, speaker));
    }

    private static Sentence sentenceAt(Page page, int offset, Sentence otherwise) {
        List<Sentence> all = page.sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = all.get(middle);
            if (offset < sentence.start()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        return otherwise;
    }

    private static double score(Attribution one, Speaker speaker) {
        double base =
                switch (one.form()) {
                    case SPEECH -> 0.85;
                    case TURN -> 0.75;
                    case STANCE -> 0.7;
                    case AUTHOR -> 0.5;
                };
        return one.form() != Attribution.Form.AUTHOR && speaker.parties().isEmpty()
                ? base - 0.15
                : base;
    }

    private static boolean direct(Page page, Attribution one) {
        if (one.form() == Attribution.Form.TURN) {
            return true;
        }
        return one.content().stream()
                .anyMatch(range -> page.quotations().touches(range.start(), range.end()));
    }

    /// Whether a content speaks of the speaker's own side: its subject is a pronoun, or a name of
    /// theirs.
    private boolean ownSubject(Page page, Range content, Speaker speaker) {
        Sentence s = sentenceAt(page, content.start(), page.sentences().getFirst());
        int i = 0;
        while (i < s.size() && s.at(i).start() < content.start()) {
            i++;
        }
        while (i < s.size()
                && (!s.at(i).word() || s.at(i).is("that") || s.at(i).tag() == Tag.ADV)) {
            i++;
        }
        if (i >= s.size()) {
            return false;
        }
        Token first = s.at(i);
        if (first.tag() == Tag.PART || first.tag() == Tag.VERB) {
            return true;
        }
        if (OWN.contains(first.lower())) {
            return true;
        }
        for (Names.Match match :
                names.in(s.tokens(), i, Math.min(s.size(), i + 5), page.document().date())) {
            return speaker.parties().contains(match.name().party());
        }
        return Set.of("the", "our").contains(first.lower())
                && i + 1 < s.size()
                && Set.of(
                                "government",
                                "country",
                                "alliance",
                                "bloc",
                                "group",
                                "union",
                                "party",
                                "administration",
                                "delegation",
                                "sides")
                        .contains(s.at(i + 1).lower());
    }

    /// Whether a content opens with the name of another party, or with "the other side".
    private boolean otherSubject(Page page, Range content, Speaker speaker) {
        Sentence s = sentenceAt(page, content.start(), page.sentences().getFirst());
        int i = 0;
        while (i < s.size() && s.at(i).start() < content.start()) {
            i++;
        }
        List<Names.Match> opening =
                names.in(s.tokens(), i, Math.min(s.size(), i + 4), page.document().date());
        return opening.stream()
                .anyMatch(match ->
                        !match.name().party().isEmpty()
                                && !speaker.parties().contains(match.name().party()));
    }

    private List<String> addressees(
            Page page, Sentence s, Range content, Speaker speaker, Act act) {
        if (act != Act.DEMAND && act != Act.THREAT && act != Act.REFUSE && act != Act.OFFER) {
            return List.of();
        }
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= content.end()) {
            to++;
        }
        Set<String> asked = new LinkedHashSet<>();
        int reach = act == Act.DEMAND ? Math.min(to, from + 8) : to;
        for (Names.Match match : names.in(s.tokens(), from, reach, page.document().date())) {
            String party = match.name().party();
            boolean subject =
                    act != Act.REFUSE && act != Act.OFFER
                            || match.name().kind() != org.parley.reading.world.Name.Kind.DEMONYM;
            if (!party.isEmpty() && !speaker.parties().contains(party) && subject) {
                asked.add(party);
                if (act == Act.DEMAND
                        && asked.size() == 1
                        && !(match.end() < to && s.at(match.end()).tag() == Tag.CCONJ)) {
                    break;
                }
            }
        }
        return act == Act.DEMAND || act == Act.THREAT ? List.copyOf(asked) : List.of();
    }

    private List<String> subjects(Page page, Sentence s, Range content, Speaker speaker) {
        Set<String> subjects = new LinkedHashSet<>();
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= content.end()) {
            to++;
        }
        for (Names.Match match : names.in(s.tokens(), from, to, page.document().date())) {
            String party = match.name().party();
            if (!party.isEmpty() && !speaker.parties().contains(party)) {
                subjects.add(party);
            }
        }
        return List.copyOf(subjects);
    }

    private static List<String> conditions(Page page, Attribution one) {
        List<String> conditions = new ArrayList<>();
        for (Range content : one.content()) {
            Matcher matcher = CONDITION.matcher(content.of(page.text()));
            while (matcher.find() && conditions.size() < 4) {
                conditions.add(matcher.group().strip());
            }
        }
        return conditions;
    }

    private static @Nullable LocalDate said(Page page, Sentence s, Attribution one) {
        LocalDate published = page.document().date();
        StringBuilder around = new StringBuilder();
        for (int i = s.start(); i < s.end(); i++) {
            int at = i;
            boolean inside =
                    one.content().stream()
                            .anyMatch(range -> range.start() <= at && at < range.end());
            around.append(inside ? ' ' : page.text().charAt(i));
        }
        Turn turn = page.turnAt(one.start());
        return SaidDates.said((turn == null ? "" : turn.heading() + " ") + around, published);
    }

    // ---- speakers' turns and posts ----

    private void turns(Page page, List<Draft> drafts) {
        for (Turn turn : page.turns()) {
            if (turn.asking()) {
                continue;
            }
            Speaker speaker = labelled(page, turn);
            List<Draft> own = new ArrayList<>();
            for (int index = 0; index < page.sentences().size(); index++) {
                Sentence s = page.sentences().get(index);
                int start = Math.max(s.start(), turn.start());
                if (s.end() <= turn.start()
                        || start >= turn.end()
                        || page.question(s)
                        || trivial(s, start)) {
                    continue;
                }
                boolean spoken = false;
                for (Draft draft : drafts) {
                    boolean here =
                            draft.attribution().start() >= start
                                    && draft.attribution().start() < s.end();
                    boolean whole =
                            here
                                    && draft.attribution().content().stream()
                                                            .mapToInt(range ->
                                                                    range.end() - range.start())
                                                            .sum()
                                                    * 2
                                            > s.end() - start;
                    spoken |= here && (whole || draft.speaker().equals(speaker));
                }
                if (!spoken) {
                    own.add(turnDraft(page, turn, s, index, start, speaker));
                }
            }
            drafts.addAll(merged(page, own));
        }
    }

    private static boolean trivial(Sentence s, int start) {
        int words = 0;
        Token first = null;
        for (Token token : s.tokens()) {
            if (token.start() >= start && token.word()) {
                first = first == null ? token : first;
                words++;
            }
        }
        return words < 4 || words < 8 && first != null && FILLERS.contains(first.lower());
    }

    private Draft turnDraft(
            Page page, Turn turn, Sentence s, int index, int start, Speaker speaker) {
        int end = Math.min(s.end(), turn.end());
        while (end > start + 1 && ".;:!".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Attribution one =
                new Attribution(
                        List.of(new Range(turn.labelStart(), turn.labelEnd())),
                        List.of(),
                        List.of(new Range(start, end)),
                        Attribution.Form.TURN,
                        Act.CLAIM,
                        false,
                        "",
                        index);
        return draft(page, one, speaker, null, null);
    }

    /// Sentences of one turn that follow one another and do the same are one statement.
    private static List<Draft> merged(Page page, List<Draft> own) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : own) {
            Draft last = merged.isEmpty() ? null : merged.getLast();
            boolean goesOn =
                    last != null
                            && last.act() == draft.act()
                            && draft.act() == Act.CLAIM
                            && last.attribution().sentence() + last.attribution().content().size()
                                    == draft.attribution().sentence()
                            && last.attribution().content().size() < 2
                            && pointing(page, draft);
            if (goesOn && last != null) {
                Attribution longer = last.attribution().withContent(draft.attribution().content());
                merged.set(
                        merged.size() - 1,
                        new Draft(
                                longer,
                                last.speaker(),
                                last.act(),
                                last.basis(),
                                true,
                                last.issue(),
                                last.addressees(),
                                last.subjects(),
                                last.conditions(),
                                last.said(),
                                null,
                                last.score()));
            } else {
                merged.add(draft);
            }
        }
        return merged;
    }

    private static boolean pointing(Page page, Draft draft) {
        String words =
                draft.attribution().content().getFirst().of(page.text()).toLowerCase(Locale.ROOT);
        return words.matches("(?s)(?:and |but |so )?(?:that|this|it|these|those|they|he|she)\\b.*");
    }

    // ---- articles of one side's draft ----

    /// What one side's draft would bind: both, or the other side alone.
    private void articles(Page page, List<Draft> drafts) {
        if (page.document().genre() != Genre.DRAFT_TEXT || page.sentences().isEmpty()) {
            return;
        }
        String head = page.document().title();
        Sentence title = new Sentence(0, 0, 0, Tokens.of(head, 0, head.length()));
        LocalDate day = page.document().date();
        List<String> owner = DraftOwner.of(title, page.sentences().getFirst(), names, day);
        if (owner.isEmpty()) {
            return;
        }
        Speaker speaker = new Speaker(owner.getFirst(), owner, false);
        drafts.removeIf(draft -> draft.attribution().cueWords().startsWith("shall "));
        BitSet used = used(drafts);
        for (int index = 0; index < page.sentences().size(); index++) {
            Sentence s = page.sentences().get(index);
            int modal = 0;
            while (modal < s.size() && !s.at(modal).is("shall")) {
                modal++;
            }
            Range free = modal == s.size() ? null : free(page, s, used);
            if (free == null) {
                continue;
            }
            boolean others =
                    names.in(s.tokens(), 0, modal, day).stream()
                            .anyMatch(match ->
                                    !match.name().party().isEmpty()
                                            && !owner.contains(match.name().party()));
            boolean own =
                    names.in(s.tokens(), 0, modal, day).stream()
                            .anyMatch(match -> owner.contains(match.name().party()));
            Attribution one =
                    new Attribution(
                            List.of(),
                            List.of(),
                            List.of(withoutNumber(page.text(), free)),
                            Attribution.Form.AUTHOR,
                            others && !own ? Act.DEMAND : Act.OFFER,
                            false,
                            "",
                            index);
            drafts.add(draft(page, one, speaker, null, null));
        }
    }

    /// Past "**Article 4.**".
    private static Range withoutNumber(String text, Range range) {
        Matcher number = ARTICLE.matcher(text).region(range.start(), range.end());
        return number.lookingAt() && number.end() < range.end()
                ? new Range(number.end(), range.end())
                : range;
    }

    // ---- the author's own voice ----

    private void authors(Page page, List<Draft> drafts) {
        Genre genre = page.document().genre();
        if (genre == Genre.TRANSCRIPT
                || genre == Genre.TWEETS
                || genre == Genre.DRAFT_TEXT
                || genre == Genre.PRESS_RELEASE
                || genre == Genre.COMMUNIQUE
                || genre == Genre.BULLETIN) {
            return;
        }
        BitSet used = used(drafts);
        for (int index = 0; index < page.sentences().size(); index++) {
            Sentence s = page.sentences().get(index);
            if (page.heading(index) || page.pointing(s) || page.question(s) || s.size() < 6) {
                continue;
            }
            Range free = free(page, s, used);
            if (free == null || page.quotations().at(free.start()) != null) {
                continue;
            }
            Act act = EnglishActs.ofAuthor(free.of(page.text()));
            boolean taken =
                    act == Act.VERDICT
                            || act == Act.FORECAST
                            || act == Act.DEMAND && genre == Genre.ANALYSIS;
            if (taken) {
                Attribution one =
                        new Attribution(
                                List.of(),
                                List.of(),
                                List.of(free),
                                Attribution.Form.AUTHOR,
                                act,
                                false,
                                "",
                                index);
                Draft draft =
                        draft(
                                page,
                                one,
                                new Speaker(Statement.AUTHOR, List.of(), false),
                                null,
                                null);
                drafts.add(draft);
            }
        }
    }

    /// Places that some attribution has used.
    private static BitSet used(List<Draft> drafts) {
        BitSet used = new BitSet();
        for (Draft draft : drafts) {
            Attribution one = draft.attribution();
            for (List<Range> role : List.of(one.content(), one.cue(), one.source())) {
                role.forEach(range -> used.set(range.start(), range.end()));
            }
        }
        return used;
    }

    /// The longest stretch of a sentence, cut at its commas, that no attribution has used.
    private static @Nullable Range free(Page page, Sentence s, BitSet used) {
        int first = used.nextSetBit(s.start());
        boolean any = first >= 0 && first < s.end();
        int end = s.end();
        while (end > s.start() + 1 && ".;:!".indexOf(page.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (!any) {
            int start = s.start();
            while (start < end
                    && !Character.isLetterOrDigit(page.text().charAt(start))
                    && "“\"«(".indexOf(page.text().charAt(start)) < 0) {
                start++;
            }
            return start < end ? new Range(start, end) : null;
        }
        Range best = null;
        int start = -1;
        for (int i = s.start(); i <= end; i++) {
            boolean open = i < end && !used.get(i);
            if (open && start < 0) {
                start = i;
            } else if (!open && start >= 0) {
                Range candidate = trimmed(page.text(), start, i);
                if (candidate != null
                        && (best == null
                                || candidate.end() - candidate.start()
                                        > best.end() - best.start())) {
                    best = candidate;
                }
                start = -1;
            }
        }
        boolean clause = best != null && best.end() - best.start() > 40;
        return clause ? best : null;
    }

    private static @Nullable Range trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Range(start, end) : null;
    }

    // ---- verdicts ----

    private static List<Verdict> verdicts(Page page, List<Draft> drafts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean disappointed =
                    draft.act() == Act.CONCERN
                            && draft.attribution().cueWords().contains("disappoint");
            if (draft.act() != Act.VERDICT && !disappointed) {
                continue;
            }
            Attribution one = draft.attribution();
            Sentence s = page.sentences().get(one.sentence());
            String before = one.sentence() > 0 ? sentenceText(page, one.sentence() - 1) : "";
            EnglishVerdicts.Yardstick yardstick =
                    EnglishVerdicts.yardstick(page.text().substring(s.start(), s.end()), before);
            Range content = one.content().getFirst();
            String holder =
                    yardstick.holder() != null ? yardstick.holder() : draft.speaker().name();
            verdicts.add(
                    new Verdict(
                            holder,
                            yardstick.holder() != null ? List.of() : draft.speaker().parties(),
                            yardstick.yardstick(),
                            disappointed
                                    ? Verdict.Result.NOT_MET
                                    : EnglishVerdicts.result(content.of(page.text())),
                            null,
                            page.document().span(content.start(), content.end()),
                            Review.SUGGESTED));
        }
        return verdicts;
    }

    private static String sentenceText(Page page, int index) {
        Sentence s = page.sentences().get(index);
        int start = s.start();
        while (start < s.end() && !Character.isLetterOrDigit(page.text().charAt(start))) {
            start++;
        }
        return page.text().substring(start, s.end());
    }
}
