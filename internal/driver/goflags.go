package driver

import "strings"

// buildFlags takes -modfile out of GOFLAGS and makes it a flag of the loading
// of packages: go/packages also asks the go command about itself, outside of
// any module, where that refuses the flag.
func buildFlags(environ []string) (env, flags []string) {
	for _, v := range environ {
		value, ok := strings.CutPrefix(v, "GOFLAGS=")
		if !ok {
			env = append(env, v)
			continue
		}
		var rest []string
		flags = nil // of several values the last counts
		for _, f := range strings.Fields(value) {
			if strings.HasPrefix(strings.TrimLeft(f, "-"), "modfile=") {
				flags = append(flags, f)
			} else {
				rest = append(rest, f)
			}
		}
		env = append(env, "GOFLAGS="+strings.Join(rest, " "))
	}
	return env, flags
}
