//go:build probe

package case35

func sample() Record {
	return Record{ID: "r-1", Name: "canary-name", Gender: "canary-gender", Stage: "new"}
}

var Probe = map[string]func(){
	"LeakKey":          func() { LeakKey(sample()) },
	"CleanKey":         func() { CleanKey(sample()) },
	"LeakWhole":        func() { LeakWhole(sample()) },
	"CleanWhole":       func() { CleanWhole(sample()) },
	"CleanDeleted":     func() { CleanDeleted(sample()) },
	"LeakDeletedOther": func() { LeakDeletedOther(sample()) },
	"CleanCleared":     func() { CleanCleared(sample()) },
	"LeakClone":        func() { LeakClone(sample()) },
	"CleanPublic":      func() { CleanPublic(sample()) },
	"LeakRoundTrip":    func() { LeakRoundTrip(sample()) },
	"CleanRoundTrip":   func() { CleanRoundTrip(sample()) },
	"LeakNarrowed":     func() { LeakNarrowed(sample()) },
	"CleanNarrowed":    func() { CleanNarrowed(sample()) },
}
