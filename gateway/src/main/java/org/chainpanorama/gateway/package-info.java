/**
 * The one door of the zone 统一入口. It routes every owner's path untouched, composes panoramas and reports from the
 * owners' answers, and publishes one merged OpenAPI document. It owns no data and no database; what it keeps in memory
 * (last good answers) may be lost at any time.
 */
package org.chainpanorama.gateway;
