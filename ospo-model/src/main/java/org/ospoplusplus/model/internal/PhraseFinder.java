package org.ospoplusplus.model.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds many phrases in texts, with the automaton of Aho and Corasick ("Efficient string matching", 1975). The work is linear
 * in the total length of phrases and texts, and does not depend on the number of phrases.
 */
public final class PhraseFinder {

    /** Decides after each occurrence whether the search ends. */
    public interface Visitor {

        /**
         * {@return whether the search ends}
         *
         * @param phrase the index of the phrase
         * @param end the index in the text after the last character of the phrase
         */
        boolean isLast(int phrase, int end);
    }

    /** The maximum number of visited phrases that end at one place. They are suffixes of each other; the longest are visited. */
    private static final int MAX_NESTED = 64;

    private static final int NONE = -1;

    // The edges of the trie in an open-addressing table, keyed by node and character.
    private final long[] edges;
    private final int[] targets;

    private int size = 1;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final char[] lastCharacter;
    private final int[] phrase;

    /** The node of the longest proper suffix, and of the longest proper suffix that is a phrase. */
    private final int[] suffix;

    private final int[] phraseSuffix;

    private PhraseFinder(List<String> phrases) {
        int nodes = 1 + phrases.stream().mapToInt(String::length).sum();
        int capacity = Math.max(16, Integer.highestOneBit(nodes) * 4);
        edges = new long[capacity];
        Arrays.fill(edges, NONE);
        targets = new int[capacity];
        firstChild = filled(nodes);
        nextSibling = filled(nodes);
        lastCharacter = new char[nodes];
        phrase = filled(nodes);
        for (int i = 0; i < phrases.size(); i++) {
            add(phrases.get(i), i);
        }
        suffix = new int[size];
        phraseSuffix = filled(size);
        link();
    }

    /**
     * {@return a finder of phrases}
     *
     * @param phrases the phrases, without duplicates and empty phrases
     */
    public static PhraseFinder of(Collection<String> phrases) {
        return new PhraseFinder(List.copyOf(phrases));
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    private void add(String text, int index) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = child(node, c);
            if (next == NONE) {
                next = size++;
                int slot = slot(node, c);
                edges[slot] = key(node, c);
                targets[slot] = next;
                lastCharacter[next] = c;
                nextSibling[next] = firstChild[node];
                firstChild[node] = next;
            }
            node = next;
        }
        phrase[node] = index;
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    /** {@return the slot of an edge, or the free slot in which to put it} */
    private int slot(int node, char c) {
        long key = key(node, c);
        int mask = edges.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (edges[slot] != NONE && edges[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int child(int node, char c) {
        int slot = slot(node, c);
        return edges[slot] == NONE ? NONE : targets[slot];
    }

    /** Links the nodes breadth first, because the links of a node need the links of shorter texts. */
    private void link() {
        int[] queue = new int[size];
        int filled = 1;
        for (int i = 0; i < filled; i++) {
            int node = queue[i];
            for (int next = firstChild[node]; next != NONE; next = nextSibling[next]) {
                queue[filled++] = next;
                int shorter = node == 0 ? 0 : step(suffix[node], lastCharacter[next]);
                suffix[next] = shorter;
                phraseSuffix[next] = phrase[shorter] == NONE ? phraseSuffix[shorter] : shorter;
            }
        }
    }

    private int step(int from, char c) {
        int node = from;
        int next = child(node, c);
        while (next == NONE && node != 0) {
            node = suffix[node];
            next = child(node, c);
        }
        return next == NONE ? 0 : next;
    }

    /**
     * Visits the occurrences of all phrases until the visitor ends the search, in the order of their ends, longer phrases first.
     *
     * @param text the text
     * @param visitor the visitor of the occurrences
     * @return whether the visitor has ended the search
     */
    public boolean find(CharSequence text, Visitor visitor) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.charAt(i));
            int found = phrase[node] == NONE ? phraseSuffix[node] : node;
            for (int nested = 0; found != NONE && nested < MAX_NESTED; nested++) {
                if (visitor.isLast(phrase[found], i + 1)) {
                    return true;
                }
                found = phraseSuffix[found];
            }
        }
        return false;
    }
}
