package org.chainpanorama.project.team;

/** Whose a project is; each part null where nobody is named. */
public record TeamBrief(
        String projectCode, String name, String responsiblePerson, String responsibleUnit, String topLeader) {

    static TeamBrief of(ServiceTeam team) {
        return new TeamBrief(team.projectCode, team.name, team.responsiblePerson, team.responsibleUnit, team.topLeader);
    }

    /** For a project without a team. */
    public static TeamBrief none(String projectCode) {
        return new TeamBrief(projectCode, null, null, null, null);
    }
}
