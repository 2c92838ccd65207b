"""The region in the forms that machines read: feeds, data files, structured data, sitemap, stylesheet."""
