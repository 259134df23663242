#!/bin/bash
\/\e\t\c\/\e\k\s\/\b\o\o\t\s\t\r\a\p\.\s\h c1
