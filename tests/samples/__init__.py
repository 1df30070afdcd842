"""The invented candidates, and the sample workbooks built from them."""
