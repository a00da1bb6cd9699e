package org.chainpanorama.chassis.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most <code>limit</code> items in the order asked for
 * @param next a repository gives the cursor of the next page here, and the chassis sends it as that page's URL; null on the last page
 * @param total number of all matching items, where asked for and at most 10,000
 * @param totalAtLeast lower bound where there are more
 */
public record Page<T>(
        @Schema(description = "Items of this page 本页条目", maxItems = 200)
        List<T> items,

        @Schema(description = "URL of the next page; null on the last one 下一页", maxLength = 4000)
        String next,

        @Schema(description = "All matching items, up to 10,000; only with includeTotal 总数", minimum = "0")
        Long total,

        @Schema(description = "Lower bound of the total where it is above 10,000 总数下限", minimum = "0")
        Long totalAtLeast) {

    /** The same page with every item turned into its view. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, total, totalAtLeast);
    }

    /** The same page with another <code>next</code>. */
    public Page<T> withNext(String url) {
        return new Page<>(items, url, total, totalAtLeast);
    }
}
