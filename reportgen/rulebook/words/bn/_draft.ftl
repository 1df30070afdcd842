# This language is a draft: a machine wrote it, and nobody who grew up with it has read it yet. An
# agency corrects a sentence in its own words folder. What only staff read (commands, workbook,
# settings) is said in English.
# Doctor tells it.
words-draft = খসড়া: যন্ত্রের অনুবাদ, এখনো কোনো মাতৃভাষী পড়েননি।
