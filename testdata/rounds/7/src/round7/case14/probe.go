//go:build probe

package case14

func sampleTeacher() Teacher { return Teacher{Meta: Meta{ID: "t1"}, Phone: "canary-phone"} }

func sampleCoach() Coach { return Coach{Public{"fox", "canary-real"}, "canary-fee"} }

func sampleReferee() Referee { return Referee{Public{"fox", "canary-real"}, "canary-licence"} }

func sampleSquad() Squad { return Squad{Meta: Meta{ID: "s1"}, Level: 3, Captain: "canary-captain"} }

var Probe = map[string]func(){
	"LeakTeacher":  func() { LeakTeacher(sampleTeacher()) },
	"CleanTeacher": func() { CleanTeacher(sampleTeacher()) },
	"LeakCoach":    func() { LeakCoach(sampleCoach()) },
	"CleanCoach":   func() { CleanCoach(sampleCoach()) },
	"LeakReferee":  func() { LeakReferee(sampleReferee()) },
	"CleanReferee": func() { CleanReferee(sampleReferee()) },
	"LeakSquad":    func() { LeakSquad(sampleSquad()) },
	"CleanSquad":   func() { CleanSquad(sampleSquad()) },
	"LeakSyntax":   func() { LeakSyntax(sampleTeacher()) },
	"CleanList":    func() { CleanList(sampleTeacher()) },
	"LeakNested":   func() { LeakNested(sampleTeacher()) },
	"CleanNested":  func() { CleanNested(sampleTeacher()) },
}
