//go:build probe

package case40

import (
	"os"

	"github.com/rs/zerolog"
)

var Probe = map[string]func(){
	"LeakEvidence": func() {
		LeakEvidence(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"CleanEvidence": func() {
		CleanEvidence(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"LeakDetails": func() {
		LeakDetails(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"CleanDetails": func() {
		CleanDetails(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"LeakReasons": func() {
		LeakReasons(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"CleanReasons": func() {
		CleanReasons(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"LeakPrinted": func() {
		LeakPrinted(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
	"CleanPrinted": func() {
		CleanPrinted(zerolog.New(os.Stderr), Applicant{"a1", "canary-name", "canary-passport", "canary-income"})
	},
}
