//go:build probe

package case33

var Probe = map[string]func(){
	"LeakTee":          func() { LeakTee(sample()) },
	"CleanTee":         func() { CleanTee(sample()) },
	"LeakMultiWriter":  func() { LeakMultiWriter(sample()) },
	"CleanMultiWriter": func() { CleanMultiWriter(sample()) },
	"LeakMultiReader":  func() { LeakMultiReader(sample()) },
	"CleanMultiReader": func() { CleanMultiReader(sample()) },
	"LeakCopy":         func() { LeakCopy(sample()) },
	"CleanCopy":        func() { CleanCopy(sample()) },
	"LeakPass":         func() { LeakPass(sample()) },
	"CleanFilter":      func() { CleanFilter(sample()) },
}

func sample() Doc {
	return Doc{ID: "d-7", Author: "canary-author", Body: "canary-body", Kind: "memo"}
}
