// Package sqltext looks into the text of an SQL statement to tell data that is
// written from data that is only searched for.
//
//	SELECT, SHOW, DELETE, BEGIN ...          nothing is written
//	WITH ... SELECT                          what its parts write
//	INSERT, REPLACE, MERGE, COPY             everything
//	UPDATE ... SET a = ?  WHERE b = ?        what stands before WHERE
//	anything else, and no text at all        everything
//
// It knows the placeholders of the common drivers: ?, ?1, $1, :1, :name, @p1
// and @name. Named arguments may come in any order, so when one of them is
// written all are taken to be. Where the text leaves a doubt, the data is taken
// to be written.
package sqltext
