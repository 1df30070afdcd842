"""What earlier nights knew: runs, versions, results, submissions, review entries, deliveries."""
