//go:build probe

package case44

import "net/http/httptest"

func sampleSubject() Subject {
	return Subject{ID: "s1", Name: "canary-name", Faith: "canary-faith",
		Visits: []Visit{{"/", "canary-ip"}}, Support: []string{"canary-support"}}
}

var Probe = map[string]func(){
	"CleanDownload": func() { CleanDownload(httptest.NewRecorder(), sampleSubject()) },
	"LeakFile":      func() { LeakFile(sampleSubject()) },
	"CleanManifest": func() { CleanManifest(sampleSubject()) },
	"LeakFailed":    func() { LeakFailed(sampleSubject()) },
	"CleanFailed":   func() { CleanFailed(sampleSubject()) },
	"LeakVisits":    func() { LeakVisits(sampleSubject()) },
	"CleanVisits":   func() { CleanVisits(sampleSubject()) },
}
