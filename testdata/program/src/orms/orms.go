// Package orms keeps values by their types.
package orms

import "gorm.io/gorm"

type User struct {
	Email string `pii:"email"` // unread
	Phone string `pii:"phone"` // unread
}

type Letter struct {
	Email string `pii:"email"` // unread
}

type Person struct {
	Email string `pii:"email"` // unread
}

func (Person) TableName() string { return "humans" }

// Marked has a mark of deletion.
type Marked struct {
	gorm.Model
	Email string `pii:"email"` // unread
}

// Gone is deleted past its mark.
type Gone struct {
	gorm.Model
	Email string `pii:"email"` // unread
}

type Category struct {
	Email string `pii:"email"` // unread
}

type Repo struct{ db *gorm.DB }

func (r *Repo) Save(u *User, l *Letter, p Person, m *Marked, g []Gone, c *Category) {
	r.db.Create(u)                                            // stored orms.User: erased
	r.db.Create(l)                                            // stored orms.Letter
	r.db.Where("a").Save(&p)                                  // stored orms.Person: erased
	r.db.Create(m)                                            // stored orms.Marked
	r.db.Create(&g)                                           // stored orms.Gone: erased
	r.db.Create(c)                                            // stored orms.Category: erased
	r.db.Table("letters").Create(u)                           // stored letters
	r.db.Table("users").Where("a").Create(l)                  // stored users: erased
	r.db.Model(&User{}).Where("a").Update("phone", u.Phone)   // stored orms.User: erased
	r.db.Model(&Letter{}).Where("a").Update("phone", u.Phone) // stored orms.Letter
	r.db.Exec("INSERT INTO letters VALUES (?)", l.Email)      // stored letters
	r.db.Exec("INSERT INTO humans VALUES (?)", l.Email)       // stored humans: erased
	r.db.Exec("INSERT INTO people VALUES (?)", l.Email)       // stored people
	r.create(u)                                               // stored orms.User: erased
	r.create(l)                                               // stored orms.Letter
	save(r.db, l)                                             // stored orms.Letter
}

func (r *Repo) create(v any) { r.db.Create(v) }

func save[T any](db *gorm.DB, v *T) { db.Create(v) }

func (r *Repo) Delete(id int) {
	r.db.Where("id = ?", id).Delete(&User{})
	r.db.Delete(&Person{}, id)
	r.db.Delete(&Marked{}, id)
	r.db.Unscoped().Where("id = ?", id).Delete(&Gone{})
	r.db.Exec("DELETE FROM categories WHERE id = ?", id)
}
