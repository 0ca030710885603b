// Package models has the data of the users API.
package models

// User is a row.
type User struct {
	ID           uint   `gorm:"primarykey" json:"id"`
	Email        string `json:"email" pii:"email"`
	FullName     string `json:"full_name" pii:"name"`
	PasswordHash string `json:"-" pii:"password,protected=password-hashed"`
}

// CreateUser is the body of a request.
type CreateUser struct {
	Email    string `json:"email" pii:"email"`
	FullName string `json:"full_name" pii:"name"`
	Password string `json:"password" pii:"password"`
}

// Public is what everyone may see of a user.
type Public struct {
	ID uint `json:"id"`
}

func (u User) Public() Public { return Public{u.ID} }
