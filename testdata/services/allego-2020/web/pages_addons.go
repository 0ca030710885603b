//go:build addons

package web

import (
	"fmt"
	"plugin"
)

// nameOf comes with an add-on, so nobody who reads the platform's code sees
// what becomes of a page.
var nameOf func(page string) string

// LoadAddon loads the add-on in a file, before the platform serves anybody.
func LoadAddon(path string) error {
	addon, err := plugin.Open(path)
	if err != nil {
		return err
	}
	symbol, err := addon.Lookup("PageName")
	if err != nil {
		return err
	}
	named, ok := symbol.(func(string) string)
	if !ok {
		return fmt.Errorf("%s: PageName is a %T", path, symbol)
	}
	nameOf = named
	return nil
}

// pageName is how a page is called in a cookie.
func pageName(page string) string { return nameOf(page) }
