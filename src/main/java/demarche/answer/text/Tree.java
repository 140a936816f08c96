package demarche.answer.text;

import java.util.List;

/** A tree drawn with lines and wrapped texts. */
public final class Tree {
    private static final String FORK = "├─ ";
    private static final String LAST = "└─ ";
    private static final String PASS = "│  ";
    private static final String GAP = "   ";

    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private Tree(int width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /**
     * A node.
     *
     * @param label a right-aligned figure before the text, or empty
     * @param paragraphs the text, one paragraph per element
     */
    public record Node(String label, Tone tone, List<String> paragraphs, List<Node> children) {
        public static Node of(String text, List<Node> children) {
            return new Node("", Tone.PLAIN, List.of(text), children);
        }
    }

    public static String render(Node root, int width, Paint paint) {
        Tree tree = new Tree(width, paint);
        tree.node(root, "", "");
        return tree.text.toString();
    }

    private void node(Node node, String first, String rest) {
        String label = node.label().isEmpty() ? "" : paint.apply(node.tone(), node.label()) + "  ";
        String below = node.label().isEmpty() ? "" : " ".repeat(Lines.width(node.label()) + 2);
        // The line to the children continues beside wrapped text.
        String on = node.children().isEmpty() ? "" : node.label().isEmpty() ? "│ " : "";
        int room = width - Lines.width(rest) - below.length() - on.length();
        boolean top = true;
        for (String paragraph : node.paragraphs()) {
            for (String line : Lines.wrap(paragraph, room)) {
                text.append(top ? first + label : (rest + on + below))
                        .append(line)
                        .append('\n');
                top = false;
            }
        }
        for (int i = 0; i < node.children().size(); i++) {
            boolean last = i == node.children().size() - 1;
            node(node.children().get(i), rest + below + (last ? LAST : FORK), rest + below + (last ? GAP : PASS));
        }
    }
}
