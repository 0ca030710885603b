//go:build probe

package case31

func sample() Record {
	return Record{ID: "r1", Name: "canary-name", Notes: "canary-notes", Ward: "w",
		Kin: &Kin{Name: "canary-name", Phone: "canary-phone", Kind: "mother"}}
}

var Probe = map[string]func(){
	"LeakKin":           func() { LeakKin(sample()) },
	"CleanKin":          func() { CleanKin(sample()) },
	"LeakMaskedDropped": func() { LeakMaskedDropped(sample()) },
	"CleanMasked":       func() { CleanMasked(sample()) },
	"LeakPipeline":      func() { LeakPipeline(sample()) },
	"CleanPipeline":     func() { CleanPipeline(sample()) },
	"CleanFile":         func() { CleanFile(sample()) },
	"LeakFile":          func() { LeakFile(sample()) },
}
