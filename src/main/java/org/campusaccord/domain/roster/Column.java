package org.campusaccord.domain.roster;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a roster's column can mean, with the headings that say so, the surest first. The patterns are written for
 * headings as {@link HeadingText} simplifies them: small letters, singular, without punctuation.
 */
enum Column {
    CAMPUS(
            "(campus|school) name",
            "name of (campus|school)",
            "campus",
            "school",
            "(campus|school) (campus|school|site)( name)?",
            "(assigned|home) (campus|school)( name)?",
            "(site|building)( name)?"),
    CODE(
            "(campus|school) (number|code|id)",
            "district (campus|school) (number|code|id)",
            "(tea|state)( assigned)?( campus| school)? (number|code|id)",
            "cds code",
            "nces( campus| school)? (number|code|id)",
            "school id nces assigned.*",
            "(site|building|location) (number|code|id)",
            "code",
            "district code"),
    LEVEL("(campus|school) level", "level", "level of (campus|school)", "(campus|school) type", "type", "grade level"),
    GRADES("grade (range|span)", "grade( served| offered| taught)?", "(campus|school) grade( range| span)?"),
    LOWEST_GRADE("(low|lowest|from|beginning) grade", "grade (low|lowest|from)", "gslo"),
    HIGHEST_GRADE("(high|highest|to|ending) grade", "grade (high|highest|to)", "gshi"),
    PRINCIPAL(
            "principal name",
            "(campus|school|building) principal( name)?",
            "principal",
            "name of( campus| school)? principal",
            "head of school",
            "(campus|school) (administrator|leader)"),
    PRINCIPAL_FIRST("((campus|school) )?principal (first|given)( name)?", "first name of principal"),
    PRINCIPAL_LAST("((campus|school) )?principal (last|family)( name)?", "last name of principal"),
    PRINCIPAL_EMAIL(
            "((campus|school|building) )?principal email",
            "email( of)?( campus| school)? principal",
            "(campus|school) email"),
    COACH_FIRST("(\\w+ )?coach( \\d+)? first( name)?( \\d+)?"),
    COACH_LAST("(\\w+ )?coach( \\d+)? last( name)?( \\d+)?"),
    COACH_EMAIL(
            "(\\w+ ){0,3}coach( \\d+)?( name)? email( \\d+)?",
            "email( of)?( \\w+){0,2} coach( \\d+)?",
            "ic( \\d+)? email( \\d+)?"),
    // Not the coach champion, the number of coaches, or somebody who trains a team.
    COACH(
            "(?!.*\\b(champion|number|has|head|athletic|email|phone|date)\\b)(\\w+ ){0,3}coach( \\d+)?( name)?( \\d+)?",
            "ic( \\d+)?( name)?");

    @SuppressWarnings("ImmutableEnumChecker") // toList() makes a list that cannot be changed
    private final List<Pattern> headings;

    Column(String... headings) {
        this.headings = Stream.of(headings).map(Pattern::compile).toList();
    }

    /** How sure it is that a simplified heading means this: 0 is surest; empty when it does not. */
    OptionalInt rank(String heading) {
        return IntStream.range(0, headings.size())
                .filter(rank -> headings.get(rank).matcher(heading).matches())
                .findFirst();
    }
}
