//go:build probe

package case12

func sample() Member {
	return Member{Number: 1, Name: "canary-name", Email: "canary-email", Section: "chess"}
}

var Probe = map[string]func(){
	"LeakNames":          func() { LeakNames(sample()) },
	"CleanNames":         func() { CleanNames(sample()) },
	"LeakTags":           func() { LeakTags(sample()) },
	"LeakOtherTags":      func() { LeakOtherTags(sample()) },
	"CleanTags":          func() { CleanTags(sample()) },
	"CleanColumns":       func() { CleanColumns(sample()) },
	"CleanXMLDiscarded":  func() { CleanXMLDiscarded(sample()) },
	"CleanJSONDiscarded": func() { CleanJSONDiscarded(sample()) },
}
