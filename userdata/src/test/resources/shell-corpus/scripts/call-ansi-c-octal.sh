#!/bin/bash
$'\057etc\057eks\057bootstrap.sh' prod
