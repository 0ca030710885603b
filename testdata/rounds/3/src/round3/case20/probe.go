//go:build probe

package case20

var Probe = map[string]func(){
	"LeakPlus":             func() { LeakPlus(sampleAuthor()) },
	"LeakBuilder":          func() { LeakBuilder(sampleAuthor()) },
	"CleanBuilder":         func() { CleanBuilder(sampleAuthor()) },
	"LeakBytes":            func() { LeakBytes(sampleAuthor()) },
	"LeakJoin":             func() { LeakJoin(sampleAuthor()) },
	"LeakWidth":            func() { LeakWidth(sampleAuthor()) },
	"CleanWidth":           func() { CleanWidth(sampleAuthor()) },
	"LeakIndexed":          func() { LeakIndexed(sampleAuthor()) },
	"CleanIndexed":         func() { CleanIndexed(sampleAuthor()) },
	"LeakHexVerb":          func() { LeakHexVerb(sampleAuthor()) },
	"CleanTypeVerb":        func() { CleanTypeVerb(sampleAuthor()) },
	"LeakPrefix":           func() { LeakPrefix(sampleAuthor()) },
	"LeakCharVerb":         func() { LeakCharVerb(sampleAuthor()) },
	"LeakMapped":           func() { LeakMapped(sampleAuthor()) },
	"CleanMapped":          func() { CleanMapped(sampleAuthor()) },
	"LeakReplacer":         func() { LeakReplacer(sampleAuthor()) },
	"LeakTemplateReplaced": func() { LeakTemplateReplaced(sampleAuthor()) },
	"CleanReplacedAway":    func() { CleanReplacedAway(sampleAuthor()) },
	"LeakRunes":            func() { LeakRunes(sampleAuthor()) },
	"CleanRunes":           func() { CleanRunes(sampleAuthor()) },
	"LeakAppend":           func() { LeakAppend(sampleAuthor()) },
	"CleanAppend":          func() { CleanAppend(sampleAuthor()) },
	"LeakFields":           func() { LeakFields(sampleAuthor()) },
	"LeakCut":              func() { LeakCut(sampleAuthor()) },
	"CleanCut":             func() { CleanCut(sampleAuthor()) },
	"LeakTabs":             func() { LeakTabs(sampleAuthor()) },
	"CleanTabs":            func() { CleanTabs(sampleAuthor()) },
}

func sampleAuthor() Author {
	return Author{ID: 7, Name: "canary-name", Email: "canary-email", Genre: "genre"}
}

var Forms = map[string][]string{"LeakHexVerb": {"63616e6172792d6e616d65"}}
