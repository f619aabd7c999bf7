package org.parley.reading.documents;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/// Markdown: its words without its marks, a blank line between blocks; numbers of numbered lists
/// are kept, links keep their words.
final class MarkdownText {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.NONE)
                    .maxOpenBlockParsers(100)
                    .build();

    private MarkdownText() {}

    /// The words of a piece of Markdown.
    static String words(String markdown) {
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new Words(text));
        return text.toString().strip() + "\n";
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text;

        Words(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append('\n');
        }

        @Override
        public void visit(HtmlInline tag) {}

        @Override
        public void visit(HtmlBlock html) {
            block();
            text.append(Jsoup.parse(html.getLiteral()).text());
            block();
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            block();
            text.append(code.getLiteral());
            block();
        }

        @Override
        public void visit(FencedCodeBlock code) {
            block();
            text.append(code.getLiteral());
            block();
        }

        @Override
        public void visit(Paragraph paragraph) {
            around(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            around(heading);
        }

        @Override
        public void visit(ListItem item) {
            block();
            if (item.getParent() instanceof OrderedList list) {
                text.append(number(list, item)).append(mark(list)).append(' ');
            }
            visitChildren(item);
            block();
        }

        @Override
        public void visit(CustomBlock table) {
            around(table);
        }

        @Override
        public void visit(CustomNode part) {
            visitChildren(part);
            if (part instanceof TableRow) {
                text.append('\n');
            } else if (part instanceof TableCell && part.getNext() != null) {
                text.append(" | ");
            }
        }

        private void around(Block block) {
            block();
            visitChildren(block);
            block();
        }

        private static int number(OrderedList list, ListItem item) {
            Integer first = list.getMarkerStartNumber();
            int number = first == null ? 1 : first;
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            return number;
        }

        private static String mark(OrderedList list) {
            String mark = list.getMarkerDelimiter();
            return mark == null ? "." : mark;
        }

        /// Parts what comes from what was, but not a list's number from its words.
        private void block() {
            int end = text.length();
            while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
                end--;
            }
            boolean numbered =
                    end > 1
                            && end < text.length()
                            && text.charAt(text.length() - 1) == ' '
                            && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')')
                            && Character.isDigit(text.charAt(end - 2));
            if (end > 0 && !numbered) {
                text.setLength(end);
                text.append("\n\n");
            }
        }
    }
}
