/*
Package directive reads the comment directives by which a program says what its
own functions do with personal data.

	//pii:sink KIND [args=0,1...|recv] [vendor=NAME] [purpose=P] [region=R]
	//pii:source CATEGORY[,CATEGORY] [result=N | param=NAME]
	//pii:protect masked|hashed|password-hashed|encrypted
	//pii:neutral
	//pii:allow KIND[,KIND] -- reason

All but the last stand in the doc comment of a function, of a method of an
interface or, for a source, of a type. The last stands on the line of a call
or above it. Any directive may end with "-- why"; only allow must. What follows
a second "//" is a comment.
*/
package directive
