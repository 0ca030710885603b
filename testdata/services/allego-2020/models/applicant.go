package models

// Applicant is somebody who wants to work with us.
type Applicant struct {
	ID         string `json:"id" pii:"-"`
	Name       string `json:"name" pii:"name"`
	Email      string `json:"email" pii:"email"`
	Letter     string `json:"letter" pii:"applicant"`
	CV         string `json:"cv" pii:"cv"`
	NationalID string `json:"national_id" pii:"national-id"`
	Salary     string `json:"salary" pii:"income"`
	Needs      string `json:"needs" pii:"health"`
}

// Trainee is somebody whom a customer trains on our platform. The customer
// decides what happens with this data.
type Trainee struct {
	Customer  string `json:"customer" pii:"-"`
	Employee  string `json:"employee" pii:"employee-id,role=processor"`
	Name      string `json:"name" pii:"name,role=processor"`
	Email     string `json:"email" pii:"email,role=processor"`
	Score     int    `json:"score" pii:"performance,role=processor"`
	Recording []byte `json:"recording,omitempty" pii:"recording,role=processor"`
}
