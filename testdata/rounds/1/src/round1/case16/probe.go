//go:build probe

package case16

var Probe = map[string]func(){
	"LeakPrivateColumns": func() { LeakPrivateColumns(sample()) },
	"CleanPublicColumns": func() { CleanPublicColumns(sample()) },
	"LeakKeyed":          func() { LeakKeyed(sample()) },
	"CleanKeyed":         func() { CleanKeyed(sample()) },
	"LeakIndexed":        func() { LeakIndexed(sample()) },
	"CleanIndexed":       func() { CleanIndexed(sample()) },
	"LeakField":          func() { LeakField(sample()) },
	"CleanField":         func() { CleanField(sample()) },
	"LeakReplaced":       func() { LeakReplaced(sample()) },
	"CleanReplaced":      func() { CleanReplaced(sample()) },
}

func sample() Driver {
	return Driver{ID: 7, Licence: "canary-licence", Car: "van"}
}
