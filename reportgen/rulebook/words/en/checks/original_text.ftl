check-original_text = Original text
    .question = For staff: is the overview, or a piece of the portfolio, also somebody else's in this cohort?
    .cannot_see = Only this cohort is compared, not the web. Who copied from whom can't be seen: the row read first simply comes first.
    .strength = We found nobody else in this cohort with this overview or one of these portfolio links.

original_text-copied_overview =
    .title = Ask about the shared overview
    .says = { $percent } % of the shorter overview also stands in that of { $other } ({ $other_id }).
    .why = Two profiles with one text look like one person with two accounts, and both may lose theirs.
    .fix = Talk to both before anything is sent. Each should write about their own work; the reports of both are held.

original_text-shared_link =
    .title = Ask whose work this is
    .says = { $other } ({ $other_id }) gave the same portfolio link.
    .why = A portfolio may show own work only.
    .fix = Ask both what each of them did in it. The reports of both are held.

original_text-team_link =
    .title = A link that a team may share
    .says = { $other } ({ $other_id }) gave the same link, which looks like a team's.
    .why = Work in a team is fine when each says what their own part was.
    .fix = Ask that the description says what this person did.

original_text-nothing_to_compare =
    .says = There is no overview and no portfolio to compare.
    .fix = Nothing to do.
