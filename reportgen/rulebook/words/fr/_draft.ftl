# This language is a draft: a machine wrote it, and nobody who grew up with it has read it yet. An
# agency corrects a sentence in its own words folder. What only staff read (commands, workbook,
# settings) is said in English.
# Doctor tells it.
words-draft = Brouillon : traduit par une machine, pas encore relu par une personne de langue maternelle.
