package models

import "time"

// Visit is one page that was looked at.
type Visit struct {
	Visitor  string    `json:"visitor" pii:"cookie-id"`
	IP       string    `json:"ip" pii:"ip"`
	Browser  string    `json:"browser" pii:"browser"`
	Referrer string    `json:"referrer" pii:"referrer"`
	Page     string    `json:"page" pii:"page-view"`
	At       time.Time `json:"at" pii:"visit-log"`
}

// Download is a file that somebody took home.
type Download struct {
	Learner LearnerID `json:"learner" pii:"-"`
	File    string    `json:"file" pii:"download"`
}

// DeviceEvent is what the mobile app tells.
type DeviceEvent struct {
	Device string `json:"device" pii:"device-id"`
	Kind   string `json:"kind" pii:"device-event"`
}

// Position is where somebody is.
type Position struct {
	Learner LearnerID `json:"learner" pii:"-"`
	Area    string    `json:"area" pii:"area"`
	Lat     float64   `json:"lat" pii:"coordinates"`
	Lon     float64   `json:"lon" pii:"coordinates"`
}

// Call is a line of the telephone system's log.
type Call struct {
	Number string        `json:"number" pii:"phone"`
	Log    string        `json:"log" pii:"call-log"`
	Length time.Duration `json:"length" pii:"-"`
}
