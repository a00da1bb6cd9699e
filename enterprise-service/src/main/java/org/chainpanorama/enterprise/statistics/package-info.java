/**
 * Questions over many enterprises, answered from the summaries.
 *
 * <p><b>What is told to callers without the sensitive scope.</b> Counts always. Of money only revenue allocated to nodes (of a node, a value
 * stage, a chain, each in a zone or in all), by {@link org.chainpanorama.enterprise.statistics.DisclosurePlan}: each such sum is a union of
 * disjoint groups of cells, and each group that has anything hidden has at least three contributors that stand nowhere else, none of them
 * above 85 %. Everything that can be computed out of sums of several years, zones, stages and nodes is then a combination of group sums of
 * one year. Nobody is recovered from it, and no contribution bounded closer than its own group's sum bounds it: whatever value an
 * enterprise is supposed to have, from nothing to the whole of its smallest group, the three of each group can make up the rest of that
 * group and appear in no other. Sums that cut across nodes (revenue bands, tiers) would be second equations for the same enterprises, and
 * tax and staff have largest contributors of their own: these are told only where every figure in them is public.
 *
 * <p>Hidden is what the caller cannot look up. A caller with a token sees internal figures but may ask without it too; so one plan serves
 * all, and it keeps the restricted figures among themselves as well. The plan is a function of the data: not of the query, its filters, the
 * caller's zone or what was asked before. The order in which safe cells are sacrificed goes by counts, since it can be inferred.
 *
 * <p><b>Derived numbers.</b> The Herfindahl index is one more equation (the sum of squares): told of single cells that have one more
 * contributor, are not dominated and not equal. CR4 only where nothing is hidden. Supply rates are ratios of amounts none of which is
 * public, so that no amount follows from them; rates over fewer than three relations are still withheld from callers without a token, as a
 * party knows its own.
 *
 * <p><b>Whose figure changed.</b> Callers who see no internal figures are not told by the change feed that a figure was reported or that a
 * band was first reached, and figures that are not public are to them as if not there: neither when nor how often they were recorded shows.
 *
 * <p><b>Differencing in time.</b> Whoever asks before and after one report would have its amount as the difference. So a year in which a
 * chain hides anything is told as it was at its last release, by {@link org.chainpanorama.enterprise.statistics.ReleaseRule}: from release
 * to release a group of cells goes over to its present state only when the contributors that changed, by themselves, could be told: at
 * least three that stand nowhere else, none of them above 85 %, in their former amounts and in their present ones. A group in which fewer
 * changed stays as it was until more do. Coming, going and moving count as changes. Bands of revenue are public judgements and counted
 * live; the rule reckons with them. CR4 is told of a chain's year only where nothing in it is hidden.
 *
 * <p><b>Not prevented.</b> Two of three contributors who put their knowledge together know the third, and whoever changes figures of his
 * own enterprises on purpose counts as changed. An enterprise that goes back to a figure of an earlier release drops out of the difference
 * to that one; the other changed contributors, of whom there may then be fewer than three, remain.
 */
package org.chainpanorama.enterprise.statistics;
