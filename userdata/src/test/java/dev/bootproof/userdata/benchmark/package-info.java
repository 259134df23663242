/** What reading a document and following a script take, measured with JMH; see docs/performance.md. */
package dev.bootproof.userdata.benchmark;
