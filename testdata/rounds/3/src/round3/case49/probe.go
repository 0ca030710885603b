//go:build probe

package case49

var Probe = map[string]func(){
	"LeakFlatten":      func() { LeakFlatten(sampleSurvey()) },
	"CleanFlatten":     func() { CleanFlatten(sampleSurvey()) },
	"CleanShape":       func() { CleanShape(sampleSurvey()) },
	"CleanBlank":       func() { CleanBlank(sampleSurvey()) },
	"LeakBlankDropped": func() { LeakBlankDropped(sampleSurvey()) },
	"LeakInner":        func() { LeakInner(sampleSurvey()) },
	"CleanInner":       func() { CleanInner(sampleSurvey()) },
	"LeakLines":        func() { LeakLines(sampleSurvey()) },
	"CleanDepth":       func() { CleanDepth(sampleSurvey()) },
	"LeakFind":         func() { LeakFind(sampleSurvey()) },
	"CleanFind":        func() { CleanFind(sampleSurvey()) },
}

func sampleSurvey() Survey {
	return Survey{ID: 7, Name: "canary-name", Opinion: "canary-opinion", Town: "town"}
}
