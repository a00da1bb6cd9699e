package org.chainpanorama.land.parcel;

import jakarta.validation.constraints.NotNull;
import org.chainpanorama.chassis.catalogue.NamedNode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain node 产业链环节 that land serves, by the codes of the enterprise service's catalogue. */
@Schema(description = "A chain node by its codes 产业链环节")
public record NodeReference(
        @Schema(description = "Code of the industry chain 产业链代码", maxLength = 32, example = "WJZZ", required = true)
        @NotNull
        @ChainCode
        String chainCode,

        @Schema(description = "Code of the node on that chain 环节代码", maxLength = 16, example = "C08", required = true)
        @NotNull
        @NodeCode
        String nodeCode)
        implements NamedNode {}
