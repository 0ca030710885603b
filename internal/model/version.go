package model

import (
	"strconv"
	"strings"
)

// version is one reading of an import path: without a part that may be a
// major version, and the number of that.
type version struct {
	key   string
	major int
}

// versions lists the ways to read path, the path as it stands first.
func versions(path string) []version {
	list := []version{{path, 1}}
	if domain, _, _ := strings.Cut(path, "/"); !strings.Contains(domain, ".") {
		return list // the standard library has versions of its own ("math/rand/v2")
	}
	for start := strings.IndexByte(path, '/'); start >= 0; {
		end := len(path)
		if next := strings.IndexByte(path[start+1:], '/'); next >= 0 {
			end = start + 1 + next
		}
		element := path[start:end] // with its slash
		if major := majorNumber(strings.TrimPrefix(element, "/v")); major > 1 && element[1] == 'v' {
			list = append(list, version{path[:start] + path[end:], major})
		}
		if dot := strings.LastIndex(element, ".v"); dot >= 0 && strings.HasPrefix(path, "gopkg.in/") {
			if major := majorNumber(element[dot+2:]); major >= 0 {
				list = append(list, version{path[:start] + element[:dot] + path[end:], major})
			}
		}
		if end == len(path) {
			break
		}
		start = end
	}
	return list
}

// majorNumber reads the number of a version; -1 when it is none.
func majorNumber(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 || strconv.Itoa(n) != digits {
		return -1
	}
	return n
}

// versionless is path without the major version of its module.
func versionless(path, module string) string {
	sub := strings.TrimPrefix(path, module)
	for _, v := range versions(module)[1:] {
		if strings.HasPrefix(module, v.key) { // the last part of the module's path
			return v.key + sub
		}
	}
	return path
}

// majorOf is the version of path, when without it path is key.
func majorOf(path, key string) int {
	for _, v := range versions(path) {
		if v.key == key {
			return v.major
		}
	}
	return 1
}
