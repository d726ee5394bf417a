package org.ospoplusplus.html.internal;

import org.jspecify.annotations.Nullable;

/**
 * The parts that all pages have.
 *
 * @param words the words of the interface
 * @param title the title in the head
 * @param groupName the name of the group
 * @param root the relative link to the folder of the site: empty or {@code ../}
 * @param canonical the public address of the page; null if it is not known
 * @param feed the relative link to the feed; null if there is no feed
 * @param description the text that search engines show, or an empty text
 * @param contentLang the language of the texts of the group; null if it is not known
 * @param assets the parts that are equal on each page
 * @param jsonLd the events for search engines, or an empty text
 * @param isFragment whether only the inner part of the page is written
 */
record Frame(
        PageLanguage words,
        String title,
        String groupName,
        String root,
        @Nullable String canonical,
        @Nullable String feed,
        String description,
        @Nullable String contentLang,
        Assets assets,
        String jsonLd,
        boolean isFragment) {

    String word(String key) {
        return words.word(key);
    }

    String sentence(String key, String value) {
        return words.sentence(key, value);
    }

    /** {@return a word before its value: {@code Telephone:}, in French with a space before the colon} */
    String label(String key) {
        return words.label(words.word(key));
    }

    /** {@return a relative link to a file of the site} */
    String link(String path) {
        return SitePaths.link(root, path);
    }
}
