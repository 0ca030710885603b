//go:build !addons

package web

import "strings"

// pageName is how a page is called in a cookie.
func pageName(page string) string { return strings.TrimSuffix(page, "/") }
