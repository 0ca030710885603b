//go:build probe

package case47

var Probe = map[string]func(){
	"LeakWriteFile":  func() { LeakWriteFile(sampleMember()) },
	"CleanWriteFile": func() { CleanWriteFile(sampleMember()) },
	"LeakFileName":   func() { LeakFileName(sampleMember()) },
	"CleanFileName":  func() { CleanFileName(sampleMember()) },
	"LeakCSV":        func() { LeakCSV(sampleMember()) },
	"CleanCSV":       func() { CleanCSV(sampleMember()) },
	"LeakXML":        func() { LeakXML(sampleMember()) },
	"CleanXML":       func() { CleanXML(sampleMember()) },
	"LeakGob":        func() { LeakGob(sampleMember()) },
	"CleanGob":       func() { CleanGob(sampleMember()) },
	"LeakFprint":     func() { LeakFprint(sampleMember()) },
	"CleanFprint":    func() { CleanFprint(sampleMember()) },
	"LeakOpenError":  func() { LeakOpenError(sampleMember()) },
	"CleanOpenError": func() { CleanOpenError(sampleMember()) },
}

func sampleMember() Member {
	return Member{ID: 7, Name: "canary-name", Email: "canary-email", Club: "club"}
}
