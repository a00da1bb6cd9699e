package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Nodes 环节 and node links of a chain; the other owners cache the node list by its ETag. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/chains/{chainCode}")
@Tag(name = "chains")
public class CatalogueResource {

    private final ChainService chains;
    private final CatalogueService catalogue;

    CatalogueResource(ChainService chains, CatalogueService catalogue) {
        this.chains = chains;
        this.catalogue = catalogue;
    }

    @GET
    @Path("nodes")
    @Operation(operationId = "listChainNodes", summary = "All nodes of a chain in chain order 产业链环节列表")
    public Items<NodeView> nodes(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Only key nodes, or only others 是否关键环节") @QueryParam("key") Boolean key,
            @Parameter(description = "Only emerging nodes, or only others 是否新兴") @QueryParam("emerging")
                    Boolean emerging,
            @Parameter(description = "Segments 环节段") @QueryParam("segment") @Size(max = 50) List<Segment> segments) {
        List<String> wanted = segments == null
                ? List.of()
                : segments.stream().map(Segment::name).toList();
        return new Items<>(chains.nodesOf(chainCode).stream()
                .filter(node -> key == null || node.key() == key)
                .filter(node -> emerging == null || node.emerging() == emerging)
                .filter(node ->
                        wanted.isEmpty() || wanted.contains(node.segment().code()))
                .toList());
    }

    @GET
    @Path("nodes/{nodeCode}")
    @Operation(operationId = "getChainNode", summary = "One node 查询环节")
    public NodeView node(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Node code 环节代码") @PathParam("nodeCode") @NodeCode String nodeCode) {
        return catalogue.node(chainCode, nodeCode);
    }

    @PUT
    @Path("nodes/{nodeCode}")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putChainNode", summary = "Create, replace or retire a node 登记或停用环节")
    public RestResponse<NodeView> putNode(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Node code 环节代码") @PathParam("nodeCode") @NodeCode String nodeCode,
            @NotNull @Valid NodeRegistration registration) {
        return catalogue.putNode(chainCode, nodeCode, registration).response();
    }

    @GET
    @Path("node-links")
    @Operation(operationId = "listNodeLinks", summary = "Which node supplies which 环节供应关系列表")
    public Items<NodeLinkView> links(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return new Items<>(chains.linksOf(chainCode));
    }

    @PUT
    @Path("node-links/{supplierNode}/{customerNode}")
    @Operation(
            operationId = "putNodeLink",
            summary = "Link a supplier node to a customer node; a cycle is refused 登记环节供应关系")
    public RestResponse<NodeLinkView> putLink(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Supplier node 供应环节") @PathParam("supplierNode") @NodeCode String supplierNode,
            @Parameter(description = "Customer node 需求环节") @PathParam("customerNode") @NodeCode String customerNode,
            @NotNull @Valid NodeLinkRegistration registration) {
        return catalogue
                .putLink(chainCode, supplierNode, customerNode, registration)
                .response();
    }

    @DELETE
    @Path("node-links/{supplierNode}/{customerNode}")
    @Operation(operationId = "deleteNodeLink", summary = "Remove a node link 删除环节供应关系")
    public void deleteLink(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Supplier node 供应环节") @PathParam("supplierNode") @NodeCode String supplierNode,
            @Parameter(description = "Customer node 需求环节") @PathParam("customerNode") @NodeCode String customerNode) {
        catalogue.removeLink(chainCode, supplierNode, customerNode);
    }
}
