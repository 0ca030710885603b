//go:build probe

package case13

import "net/http/httptest"

var Probe = map[string]func(){
	"LeakAnswer": func() {
		LeakAnswer(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
	"CleanAnswer": func() {
		CleanAnswer(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
	"LeakNested": func() {
		LeakNested(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
	"CleanNested": func() {
		CleanNested(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
	"LeakFailed": func() {
		LeakFailed(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
	"CleanFailed": func() {
		CleanFailed(httptest.NewRecorder(), &Pupil{"p1", "canary-name", &Class{"12", "canary-teacher"}})
	},
}
