package proofs

import "xorm.io/xorm"

type written struct {
	ID    int64
	Email string `xorm:"varchar(25) notnull 'mail'" pii:"email"`
}

type unwritten struct {
	ID    int64
	Email string `xorm:"-" pii:"email"`
	Read  string `xorm:"<- varchar(25)" pii:"email"`
}

type account struct {
	Inner written `xorm:"extends"`
}

func columns(e *xorm.Engine, w written, u unwritten, a account) {
	e.Insert(&w) // want "store/sql"
	e.Insert(&u)
	e.Insert(&a)                       // want "store/sql"
	e.ID(1).Cols("mail").Update(&w)    // want "store/sql"
	e.ID(1).Update(&written{ID: w.ID}) // a name of a column is no data
	e.Where("mail = ?", w.Email).Get(&u)
}
