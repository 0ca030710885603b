//go:build probe

package case36

var Probe = map[string]func(){
	"LeakXML":         func() { LeakXML(sample()) },
	"CleanXML":        func() { CleanXML(sample()) },
	"LeakGob":         func() { LeakGob(sample()) },
	"CleanGob":        func() { CleanGob(sample()) },
	"LeakCSV":         func() { LeakCSV(sample()) },
	"CleanCSV":        func() { CleanCSV(sample()) },
	"LeakXMLComment":  func() { LeakXMLComment(sample()) },
	"CleanXMLSkipped": func() { CleanXMLSkipped(sample()) },
}

func sample() Runner {
	return Runner{ID: "r-7", Name: "canary-name", Birth: "canary-birth", Club: "c1"}
}
