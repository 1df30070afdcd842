"""The history's shape, one numbered file a change; files that have gone out are never edited."""
