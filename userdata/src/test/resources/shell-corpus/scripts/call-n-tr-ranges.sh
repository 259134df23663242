#!/bin/bash
$(echo /rgp/rxf/obbgfgenc.fu | tr a-z n-za-m) c
