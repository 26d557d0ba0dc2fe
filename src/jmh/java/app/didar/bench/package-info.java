/// What Didar's speed is measured by: `mvn -Pbench verify`. JMH fills the states, so nullness is not checked here.
package app.didar.bench;
