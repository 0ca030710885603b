// Package case04 keeps attributes of a profile in maps.
package case04

import (
	"log"
	"maps"
)

type Profile struct {
	ID       string
	Email    string `pii:"email"`
	Birthday string `pii:"date-of-birth"`
	Plan     string
}

const (
	keyMail  = "mail"
	keyBirth = "birth"
	keyPlan  = "plan"
)

func attributes(p Profile) map[string]string {
	return map[string]string{keyMail: p.Email, keyBirth: p.Birthday, keyPlan: p.Plan}
}

func LeakWrongKeyDeleted(p Profile) {
	attrs := map[string]string{keyMail: p.Email, keyPlan: p.Plan}
	delete(attrs, keyPlan)
	log.Print(attrs) // leak: Profile.Email
}

func CleanKeyDeleted(p Profile) {
	attrs := map[string]string{keyMail: p.Email, keyPlan: p.Plan}
	delete(attrs, keyMail)
	log.Print(attrs)
}

func LeakLookup(p Profile) {
	log.Print("attribute ", attributes(p)[keyBirth]) // leak: Profile.Birthday
}

func CleanLookup(p Profile) {
	log.Print("attribute ", attributes(p)[keyPlan])
}

// Deleting from the clone leaves the original as it is.
func LeakCloneStripped(p Profile) {
	attrs := map[string]string{keyMail: p.Email, keyPlan: p.Plan}
	public := maps.Clone(attrs)
	delete(public, keyMail)
	log.Print(len(public), attrs) // leak: Profile.Email
}

func CleanAliasStripped(p Profile) {
	attrs := map[string]string{keyMail: p.Email, keyPlan: p.Plan}
	public := attrs
	delete(public, keyMail)
	log.Print(len(public), attrs)
}

func LeakMapKeys(p Profile) {
	seen := map[string]bool{}
	seen[p.Email] = true
	for key := range seen {
		log.Print("seen ", key) // leak: Profile.Email
	}
}

func CleanMapValues(p Profile) {
	seen := map[string]bool{}
	seen[p.Email] = true
	for _, is := range seen {
		log.Print("seen ", is)
	}
}

func LeakCleared(p Profile) {
	attrs := map[string]string{keyMail: p.Email}
	clear(attrs)
	attrs[keyMail] = p.Birthday
	log.Print(attrs) // leak: Profile.Birthday
}

func CleanCleared(p Profile) {
	attrs := map[string]string{keyMail: p.Email}
	attrs[keyMail] = p.Birthday
	clear(attrs)
	log.Print(attrs)
}
