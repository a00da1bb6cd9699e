package org.chainpanorama.gateway.owner;

/**
 * A GET to one owner. Equal questions share one flight and one remembered answer.
 *
 * @param owner whom to ask
 * @param uri path and query
 * @param requester on whose behalf
 * @param type what the JSON is read into; its constructor refuses what does not have the agreed shape
 */
public record Question<T>(Owner owner, String uri, Requester requester, Class<T> type) {}
