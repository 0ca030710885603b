package starter

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/policy"
)

// Unknown stands for what only the owners of a program know. No requirement is
// content with it.
const Unknown = "unknown"

// File is the text of a .piivet.yaml for the module.
func (m *Module) File() string {
	w := &writer{}
	w.line("# yaml-language-server: $schema=https://raw.githubusercontent.com/piivet/piivet/main/docs/piivet.schema.json")
	w.line("#")
	w.line("# What %s promises about personal data, and what piivet cannot know of", m.Path)
	w.line("# its code. https://github.com/piivet/piivet/blob/main/docs/configuration.md says what can stand here.")
	w.line("version: 1")
	w.promises()
	w.vendors(m.Vendors)
	w.stores(m.Stores)
	w.tags(m.Keys)
	w.allow(m.Programs)
	return w.String()
}

type writer struct{ strings.Builder }

func (w *writer) line(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }

// comment writes text as comments that are not wide.
func (w *writer) comment(indent, format string, args ...any) {
	line := ""
	for _, word := range strings.Fields(fmt.Sprintf(format, args...)) {
		if line != "" && len(indent)+len("# ")+len(line)+1+len(word) > 100 {
			w.line("%s# %s", indent, line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	w.line("%s# %s", indent, line)
}

// section begins a part of the file.
func (w *writer) section(format string, args ...any) {
	w.line("")
	w.comment("", format, args...)
}

func (w *writer) promises() {
	w.section("These promises hold as long as nothing else is said here. A promise that decides about the same data at the same sink " +
		"takes the place of a default one there; default: none leaves them all out.")
	for _, p := range policy.Default().Promises {
		w.line("#   %s: %s", p.ID, p.Says)
	}
	w.comment("", "A promise of your own looks like this:")
	w.line("# promises:")
	w.line("#   - id: acme/cookies")
	w.line("#     says: A cookie holds no personal data.")
	w.line("#     data: [personal]")
	w.line("#     sinks: [store/cookie]")
	w.line("#     require: never")
}

func (w *writer) vendors(all []Vendor) {
	if len(all) == 0 {
		return
	}
	w.section("Who gets data. Where a vendor keeps it nobody can see in code: put eu, us-certified or what your contract says in place of " +
		"\"" + Unknown + "\", which meets no promise about regions. A purpose that piivet knows by itself stands here to be seen, and to be corrected.")
	w.line("vendors:")
	for _, v := range all {
		w.use("  ", &v.Use)
		purpose := v.Purpose
		if purpose == "" {
			purpose = Unknown
		}
		w.line("  %s: {purpose: %s, region: %s}", key(v.Name), purpose, Unknown)
	}
}

func (w *writer) stores(all []Store) {
	if len(all) == 0 {
		return
	}
	w.section("Where data is kept, and in which region. \"at-rest: encrypted\" says that the operator encrypts what is there: add it to those of which it is true.")
	w.line("stores:")
	for _, s := range all {
		w.use("  ", &s.Use)
		w.line("  %s: {region: %s}", key(s.Name), Unknown)
	}
}

// use says where libraries are imported.
func (w *writer) use(indent string, u *Use) {
	w.comment(indent, "%s, imported by %s", some(u.Libraries), some(u.Packages))
}

// some lists the first of several.
func some(list []string) string {
	const most = 3
	if len(list) > most {
		return strings.Join(list[:most], ", ") + " and " + strconv.Itoa(len(list)-most) + " more"
	}
	return strings.Join(list, ", ")
}

func (w *writer) tags(all []TagKey) {
	if len(all) == 0 {
		return
	}
	w.section("Struct tags of other tools that mark what is to be hidden, and the category that each value stands for. \"personal\" is any personal " +
		"data: a narrower one is better where you know it.")
	w.line("tags:")
	for _, k := range all {
		var values []string
		for _, v := range k.Values {
			values = append(values, key(v.Value)+": "+v.Means)
		}
		w.line("  %s: {%s}", key(k.Key), strings.Join(values, ", "))
	}
}

func (w *writer) allow(programs []Program) {
	if len(programs) == 0 {
		return
	}
	var names, prints []string
	for _, p := range programs {
		names = append(names, p.Package)
		prints = append(prints, p.Prints...)
	}
	slices.Sort(prints)
	w.section("A program that people start by hand shows them what they asked for, which a service must not do. That holds for contact data and accounts; "+
		"all else, above all passwords, still must not be printed. Remove packages from the scope that print where others can read it. Programs: %s.", some(names))
	w.line("allow:")
	w.line("  - data: [contact, account]")
	w.line("    sinks: [log/console]")
	w.line("    scope: [%s]", strings.Join(slices.Compact(prints), ", "))
	w.line("    reason: a program shows what the person who started it asked for")
}

// key is a text as the key of a mapping, in quotes where it is no plain word.
func key(s string) string {
	plain := s != "" && !strings.ContainsFunc(s, func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_')
	})
	letter := plain && ('a' <= s[0] && s[0] <= 'z' || 'A' <= s[0] && s[0] <= 'Z')
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "null", "y", "n":
		letter = false
	}
	if letter {
		return s
	}
	return strconv.QuoteToASCII(s)
}
