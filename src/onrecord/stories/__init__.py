"""What many pages tell together: copies, threads, the same event told by many, people across pages."""
